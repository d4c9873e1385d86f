import type { Confidence, Form, FormPurpose } from '../../model/index.ts';
import { isBackOffice, staffVotes } from './back-office.ts';
import type { FieldSet } from './field-set.ts';
import { type Candidate, rank } from './rank.ts';
import { evidenceOf, type PurposeVote } from './vote.ts';
import { purposeThresholds } from './weights.ts';

const most = 4;

/** Turns the votes into a suggestion, or into the admission that there is none. */
export function decidePurpose(form: Form, set: FieldSet, votes: readonly PurposeVote[]): FormPurpose {
  const candidates = rank(isBackOffice(form) ? staffVotes(votes, set) : votes);
  const [best] = candidates;
  if (!best) return { ids: [], origin: 'none', evidence: [] };
  const chosen = togetherWith(best, candidates, set);
  const rivals = candidates.filter((candidate) => !chosen.includes(candidate));
  const [rival] = rivals;
  const stranger = rivals.find(({ purpose }) => !areKin(purpose, best.purpose));
  const reaches = ({ score, lead }: { score: number; lead: number }, other: Candidate | undefined): boolean =>
    chosen.every((each) => each.score >= score) && best.score - (other?.score ?? 0) >= lead;
  if (!reaches(purposeThresholds.answer, stranger)) return { ids: [], origin: 'none', evidence: [] };

  const share = Math.ceil(most / chosen.length);
  const evidence = chosen.flatMap((each) => each.votes.slice(0, share).map((vote) => evidenceOf(vote, form)));
  if (best.purpose === 'none') return { ids: [], origin: 'none', evidence };
  const confidence: Confidence = reaches(purposeThresholds.certain, rival)
    ? 'certain'
    : reaches(purposeThresholds.likely, rival)
      ? 'likely'
      : 'possible';
  return { ids: chosen.map(({ purpose }) => purpose), origin: 'inferred', confidence, evidence };
}

/** Purposes of one sort: which of them it is matters less than that it is one of them. */
const sorts = [
  ['checkout_shipping', 'checkout_digital', 'guest_checkout', 'checkout_pharmacy'],
  ['lodging_booking', 'reservation_table', 'appointment_booking', 'event_registration', 'transport_ticket'],
  ['contact', 'support_ticket', 'quote_request', 'b2b_lead', 'rental_enquiry'],
  ['account_registration', 'membership', 'loyalty_programme'],
  ['account_registration', 'patient_intake'],
  ['content_report', 'whistleblower_report'],
];
const areKin = (one: string, other: string): boolean =>
  sorts.some((sort) => sort.includes(one) && sort.includes(other));

/** What is often asked side by side in one form, each with its own password and button. */
const pair = ['login', 'account_registration'];
const said = ['button', 'heading', 'legend', 'aria-label'];

/**
 * The purpose, and the other of the pair where the form says both in so many words and asks for a name
 * and a password for each. */
function togetherWith(best: Candidate, candidates: readonly Candidate[], set: FieldSet): readonly Candidate[] {
  const names = set.count('account.username', 'account.identifier', 'contact.email');
  if (!pair.includes(best.purpose) || Math.min(set.count('account.password'), names) < pair.length) return [best];
  const isSaid = ({ votes }: Candidate): boolean => votes.some(({ signal }) => said.includes(signal));
  const other = candidates.find(({ purpose }) => purpose !== best.purpose && pair.includes(purpose));
  const isHeard = other !== undefined && other.score >= purposeThresholds.answer.score;
  return isHeard && isSaid(best) && isSaid(other) ? [best, other] : [best];
}
