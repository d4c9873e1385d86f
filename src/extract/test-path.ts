const testFile = /(?:^|\/)__(?:tests?|mocks)__\/|\.(?:tests?|specs?|e2e|cy|stories|story|mocks?|fixtures?)\.[^/]+$/u;

/** Whether test runners or Storybook take a file for theirs by its name: `form.test.tsx`, `__tests__/form.tsx`, `form.stories.tsx`. */
export const isTestFile = (path: string): boolean => testFile.test(path);

/** What is said of a form in such a file. */
export const standsInTest = 'it stands in a test';
