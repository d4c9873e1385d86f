/** How much a finding weighs. */
export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical';
