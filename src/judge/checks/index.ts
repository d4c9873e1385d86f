import { actionScheme } from './action-scheme.ts';
import { asked } from './asked.ts';
import type { Check } from './check.ts';
import { childSafeguards } from './child-safeguards.ts';
import { choiceSymmetry } from './choice-symmetry.ts';
import { civility } from './civility.ts';
import { coarser } from './coarser.ts';
import { consentProof } from './consent-proof.ts';
import { consentWording } from './consent-wording.ts';
import { demandedWords } from './demanded-words.ts';
import { disagreeingLayers } from './disagreeing-layers.ts';
import { embeddedHosts } from './embedded-hosts.ts';
import { excess } from './excess.ts';
import { foreignTarget } from './foreign-target.ts';
import { freeText } from './free-text.ts';
import { getMethod } from './get-method.ts';
import { impact } from './impact.ts';
import { impliedConsent } from './implied-consent.ts';
import { inferredSpecial } from './inferred-special.ts';
import { premature } from './premature.ts';
import { preticked } from './preticked.ts';
import { recordEntry } from './record-entry.ts';
import { requiredConsent } from './required-consent.ts';
import { retention } from './retention.ts';
import { said } from './said.ts';
import { secondaryPurpose } from './secondary-purpose.ts';
import { specialCategory } from './special-category.ts';
import { undeclaredPurpose } from './undeclared-purpose.ts';
import { unmarkedFields } from './unmarked-fields.ts';
import { unsaid } from './unsaid.ts';
import { unwantedField } from './unwanted-field.ts';

/** Every check; rules name them by their ids. */
export const checks: readonly Check[] = [
  actionScheme,
  asked,
  childSafeguards,
  choiceSymmetry,
  civility,
  coarser,
  consentProof,
  consentWording,
  demandedWords,
  disagreeingLayers,
  embeddedHosts,
  excess,
  foreignTarget,
  freeText,
  getMethod,
  impact,
  impliedConsent,
  inferredSpecial,
  premature,
  preticked,
  recordEntry,
  requiredConsent,
  retention,
  said,
  secondaryPurpose,
  specialCategory,
  undeclaredPurpose,
  unmarkedFields,
  unsaid,
  unwantedField,
];
