export { type Classifier, classifierFor, createClassifier } from './classifier.ts';
export { corrector } from './correct.ts';
export { compileLexicons } from './lexicons.ts';
export { processingFinder } from './processing.ts';
export { purposeChooser } from './purpose/choose.ts';
export { unknownCategories } from './signal/declared.ts';
