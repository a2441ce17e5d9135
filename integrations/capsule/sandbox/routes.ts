// Every route of the API that the sandbox knows. The rest is an honest 404: goals, saved filters, REST hooks, activities.

import activityTypes from './resources/activitytypes.ts'
import attachments from './resources/attachments.ts'
import boards from './resources/boards.ts'
import categories from './resources/categories.ts'
import countries from './resources/countries.ts'
import currencies from './resources/currencies.ts'
import entries from './resources/entries.ts'
import jobs from './resources/jobs.ts'
import kases from './resources/kases.ts'
import lostReasons from './resources/lostreasons.ts'
import opportunities from './resources/opportunities.ts'
import parties from './resources/parties.ts'
import pipelines from './resources/pipelines.ts'
import site from './resources/site.ts'
import tasks from './resources/tasks.ts'
import titles from './resources/titles.ts'
import trackDefinitions from './resources/trackdefinitions.ts'
import tracks from './resources/tracks.ts'
import users from './resources/users.ts'
import type { Route } from './router.ts'

export const routes: readonly Route[] = [
  ...parties,
  ...opportunities,
  ...kases,
  ...tasks,
  ...entries,
  ...attachments,
  ...tracks,
  ...trackDefinitions,
  ...pipelines,
  ...boards,
  ...lostReasons,
  ...categories,
  ...activityTypes,
  ...users,
  ...titles,
  ...countries,
  ...currencies,
  ...site,
  ...jobs,
]
