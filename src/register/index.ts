/** The committed register: what a project says that it collects, and the findings that it answers for. */
export { type Answer, accept, meantBy, type NewEntry, unregistered } from './accept.ts';
export { compareWithRegister } from './differences.ts';
export { type Answers, type Justified, justify } from './justify.ts';
export { type InScope, scopeOf } from './scope.ts';
export { addEntries, undeclared, writeRegister } from './write.ts';
