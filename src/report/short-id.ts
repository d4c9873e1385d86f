import type { Finding } from '../model/index.ts';

/** As much of a finding's id as tells it from the others and is short enough to type, as `sparsam accept` takes it. */
export const shortId = ({ fingerprint }: Pick<Finding, 'fingerprint'>): string => fingerprint.slice(0, 8);
