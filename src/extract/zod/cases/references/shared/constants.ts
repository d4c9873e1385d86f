export const countries = ['DE', 'AT', 'CH'] as const;

export enum Salutation {
  Frau = 'Frau',
  Herr = 'Herr',
  None = 'keine Angabe',
}
