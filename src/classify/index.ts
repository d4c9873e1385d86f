export { createClassifier } from './classifier.ts';
export { corrector } from './correct.ts';
export { purposeChooser } from './purpose/choose.ts';
