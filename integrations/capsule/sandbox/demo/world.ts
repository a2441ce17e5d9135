// The world the demo company lives in: people, towns and firms, all made up (any likeness is chance).

export const firstNames = `
Adaeze Agnes Alastair Alina Amara Anders Anneliese Arjun Astrid Beatrix Benedikt Bronwen Caleb Camila Casper Clemency Corin Dafydd
Delphine Desmond Dorothea Edwin Eilidh Elspeth Emeka Esme Farida Felix Fergus Florian Freya Gareth Giulia Greta Hamish Hanneke Harriet
Idris Imogen Ioana Isaac Jasper Joanna Jocelyn Kamal Katarzyna Keziah Lachlan Leopold Linnea Lorna Magnus Mairead Marguerite Mateusz
Mirela Nadia Neville Niamh Odette Olwen Oskar Pascal Perdita Petra Quentin Rafferty Ramona Rasmus Rhiannon Rosalind Rupert Saskia Seren
Shreya Sigrid Solomon Tamsin Tariq Thandeka Tobias Ulrika Vanya Verity Wilfred Xanthe Yasmin Zoltan`
  .trim()
  .split(/\s+/)

export const lastNames = `
Abernethy Adebayo Ainsworth Albrecht Appleyard Ashdown Bainbridge Banerjee Barraclough Bergqvist Birtwhistle Blackwood Braithwaite
Cartmell Castellano Chowdhury Clutterbuck Crabtree Dalgaard Delacroix Dinsdale Drummond Dunwoody Eastwick Ekwueme Fairweather Farquhar
Fothergill Gallardo Garside Goldthorpe Greenhalgh Grimshaw Haldane Hardcastle Heslop Holroyd Ingleby Iversen Jellicoe Kaczmarek
Kellaway Kowalczyk Lindqvist Lockhart Longbottom Lorimer MacAllister Maddox Marchetti Mbeki Midgley Mistry Montague Nakamura Northcott
Oakeshott Oduya Okonjo Ormerod Pendleton Petrov Pickersgill Prendergast Quigley Ramsbottom Rasmussen Redfern Rigby Rosenthal Sagar
Schofield Shackleton Siddall Silveira Skelton Sorensen Stavely Strickland Tattersall Thistlewood Threlfall Underhill Vandermeer Varley
Wadsworth Wainwright Whitcombe Winterbourne Woolstencroft Yardley Zielinski`
  .trim()
  .split(/\s+/)

export const places = `
Alderbrook Ashcombe Birkmoor Brackenridge Calderstone Coldharbour Dunmere Eastholme Elmsworth Fernleigh Foxmoor Glenarrow Greyfriar
Hartsmere Hazelbank Holmewood Ivelbridge Kestrel Kingsmead Langmoor Larchfield Linden Marlowe Merrivale Netherby Northgate Oakhanger
Penhallow Pinecrest Quarrington Redmarsh Rosewarne Saltwick Silverdale Stonewick Thornbeck Tidewater Uplyme Westerby Whinfell
Willowmere Wyndham Yarrow`
  .trim()
  .split(/\s+/)

export interface Trade {
  readonly name: string
  readonly sector: string
  readonly suffix: string
  readonly about: string
}

export const trades: readonly Trade[] = [
  { name: 'Dairies', sector: 'Food and drink', suffix: 'Ltd', about: 'Fresh milk, cream and yoghurt from two sites.' },
  { name: 'Brewing', sector: 'Food and drink', suffix: 'Company', about: 'Cask and bottled beer, bottling line since 2014.' },
  { name: 'Foods', sector: 'Food and drink', suffix: 'Ltd', about: 'Chilled ready meals for retail.' },
  { name: 'Bakeries', sector: 'Food and drink', suffix: 'Ltd', about: 'Industrial bakery, three ovens, night shift.' },
  { name: 'Pharma', sector: 'Pharmaceutical', suffix: 'plc', about: 'Contract manufacturing of tablets and capsules.' },
  { name: 'Biotech', sector: 'Pharmaceutical', suffix: 'Ltd', about: 'Fermentation and cell culture at pilot scale.' },
  { name: 'Water', sector: 'Utilities', suffix: 'plc', about: 'Treatment works and distribution in the region.' },
  { name: 'Energy', sector: 'Utilities', suffix: 'Ltd', about: 'District heating and small power stations.' },
  { name: 'Plastics', sector: 'Manufacturing', suffix: 'Ltd', about: 'Injection moulding for automotive customers.' },
  { name: 'Packaging', sector: 'Manufacturing', suffix: 'Ltd', about: 'Corrugated board and folding cartons.' },
  { name: 'Castings', sector: 'Manufacturing', suffix: 'Ltd', about: 'Aluminium and bronze foundry.' },
  { name: 'Ceramics', sector: 'Manufacturing', suffix: 'Ltd', about: 'Technical ceramics and kiln furniture.' },
  { name: 'Textiles', sector: 'Manufacturing', suffix: 'Ltd', about: 'Dyeing and finishing of technical fabrics.' },
  { name: 'Chemicals', sector: 'Chemical', suffix: 'plc', about: 'Resins, coatings and intermediates.' },
  { name: 'Coatings', sector: 'Chemical', suffix: 'Ltd', about: 'Powder coatings in small batches.' },
  { name: 'Engineering', sector: 'Services', suffix: 'Partners', about: 'Plant engineering and commissioning, specifies our systems.' },
  { name: 'Automation', sector: 'Services', suffix: 'Ltd', about: 'System integrator, resells our controllers.' },
]

export interface Town {
  readonly city: string
  readonly state: string | null
  readonly zip: string
  readonly country: string
  readonly dial: string
  readonly currency: string
}

const british = (city: string, state: string, zip: string, dial: string): Town => ({
  city,
  state,
  zip,
  country: 'United Kingdom',
  dial: `+44 ${dial}`,
  currency: 'GBP',
})
const abroad = (city: string, zip: string, country: string, dial: string, currency: string): Town => ({
  city,
  state: null,
  zip,
  country,
  dial,
  currency,
})

export const towns: readonly Town[] = [
  british('Leeds', 'West Yorkshire', 'LS9 8AG', '113 496'),
  british('Sheffield', 'South Yorkshire', 'S4 7UQ', '114 496'),
  british('Manchester', 'Greater Manchester', 'M17 1RG', '161 496'),
  british('Birmingham', 'West Midlands', 'B7 4BB', '121 496'),
  british('Leicester', 'Leicestershire', 'LE4 9LJ', '116 496'),
  british('Bristol', 'Somerset', 'BS2 0ST', '117 496'),
  british('Edinburgh', 'Midlothian', 'EH6 7BD', '131 496'),
  british('Glasgow', 'Lanarkshire', 'G51 4BQ', '141 496'),
  british('Newcastle', 'Tyne and Wear', 'NE6 1AS', '191 496'),
  british('Cardiff', 'South Glamorgan', 'CF10 4LQ', '29 2018'),
  british('Nottingham', 'Nottinghamshire', 'NG7 2SD', '115 496'),
  abroad('Cork', 'T12 W8K2', 'Ireland', '+353 21 555', 'EUR'),
  abroad('Rotterdam', '3089 JH', 'Netherlands', '+31 10 555', 'EUR'),
  abroad('Bremen', '28197', 'Germany', '+49 421 555', 'EUR'),
  abroad('Lyon', '69007', 'France', '+33 4 72 00', 'EUR'),
  abroad('Aarhus', '8200', 'Denmark', '+45 86 55', 'DKK'),
  abroad('Chicago', '60622', 'United States', '+1 312 555', 'USD'),
]

export const streets = [
  'Mill Lane',
  'Canal Street',
  'Foundry Road',
  'Station Approach',
  'Riverside Park',
  'Quarry Way',
  'Weaver Street',
  'Tanners Yard',
  'Commerce Drive',
]

export const jobTitles = [
  'Production Manager',
  'Head of Engineering',
  'Maintenance Supervisor',
  'Quality Manager',
  'Purchasing Manager',
  'Operations Director',
  'Plant Manager',
  'Process Engineer',
  'Finance Director',
  'Site Services Manager',
  'Automation Engineer',
  'Managing Director',
]
