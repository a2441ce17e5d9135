// Names that are probably mistakes: globals that nobody sets, globals set where a local was meant, locals that nobody reads. All of
// them run, so all are warnings.

import type { Expression, Name, Statement, Variable } from '../../lua/index.ts'
import type { Names } from './names.ts'
import type { Problems } from './problem.ts'
import type { Occurrence } from './walk.ts'

export function checkVariables(names: Names, problems: Problems): void {
  const isRead = new Set<Variable>()
  const reported = new Set<string>()
  const unreached = deadAlternatives(names)
  for (const { node, use } of names.layout.expressions) {
    if (node.type !== 'Name') continue
    const variable = names.resolution.used.get(node)?.variable
    if (variable !== undefined && (use !== 'target' || names.resolution.used.get(node)?.isGlobal)) isRead.add(variable)
    if (use === 'target' || use === 'test' || unreached.has(node)) continue
    const name = undefinedGlobal(node, names)
    if (name === undefined || reported.has(name)) continue
    reported.add(name)
    const line = names.lineOfLocal(name)
    const advice =
      line === undefined ? { nearest: names.nearestName(name) } : { hint: `the local '${name}' of line ${line} does not reach here` }
    problems.warning('undefined_global', node, `undefined global '${name}'`, { ...advice, width: name.length })
  }
  for (const { node } of names.layout.statements) {
    if (node.type === 'Local' || node.type === 'LocalFunction') unused(node, isRead, names, problems)
  }
  accidentalGlobals(names, problems)
}

/** `table.unpack or unpack`: with the left side there, nobody looks at the right. */
function deadAlternatives(names: Names): Set<Expression> {
  const dead = new Set<Expression>()
  for (const { node } of names.layout.expressions) {
    if (node.type === 'Logical' && node.operator === 'or' && names.thingOf(node.left) !== undefined) dead.add(node.right)
  }
  return dead
}

function undefinedGlobal(node: Name, names: Names): string | undefined {
  const name = names.globalName(node)
  if (name === undefined || name === '_ENV' || names.assigned.has(name) || names.globals.fields.has(name)) return undefined
  return names.handedOn.has(names.globals) ? undefined : name
}

/** A name before one that is read holds a place: `local ok, err = pcall(f)`. */
function unused(
  statement: Statement & { type: 'Local' | 'LocalFunction' },
  isRead: ReadonlySet<Variable>,
  names: Names,
  problems: Problems,
): void {
  const all = statement.type === 'Local' ? statement.names : [statement.name]
  for (const name of all.toReversed()) {
    const variable = names.resolution.declared.get(name)
    if (variable !== undefined && isRead.has(variable)) return
    if (name.name.startsWith('_') || name.attrib === 'close') continue
    problems.warning('unused_local', name, `local '${name.name}' is never used`, { width: name.name.length })
  }
}

/** A global that a function sets, and that the script sets nowhere outside of one. */
function accidentalGlobals(names: Names, problems: Problems): void {
  const outside = new Set<string>()
  const inside: Occurrence[] = []
  for (const occurrence of names.layout.expressions) {
    const name = occurrence.use === 'target' ? names.globalName(occurrence.node) : undefined
    if (name === undefined) continue
    if (occurrence.inFunction) inside.push(occurrence)
    else outside.add(name)
  }
  for (const { node } of inside) {
    const name = names.globalName(node)
    if (name === undefined || outside.has(name)) continue
    outside.add(name)
    const hint = `write local ${name} = ..., or set it outside of the function first`
    problems.warning('global_assignment', node, `'${name}' becomes a global inside a function`, { hint, width: name.length })
  }
}
