/** The committed register: what a project says that it collects, and the findings that it answers for. */
export { type Answer, accept, meantBy, unregistered } from './accept.ts';
export { compareWithRegister } from './differences.ts';
export { justify } from './justify.ts';
export { scopeOf } from './scope.ts';
export { addEntries, undeclared, writeRegister } from './write.ts';
