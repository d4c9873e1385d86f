/** Whether a source was seen in the primary text, in a report on it, or is written from knowledge. */
export type VerificationStatus = 'checked-primary' | 'checked-secondary' | 'knowledge';
