/** A text for people, by language. English and German are always there. */
export interface Localized {
  readonly en: string;
  readonly de: string;
}
