import { actionScheme } from './action-scheme.ts';
import { asked } from './asked.ts';
import type { Check } from './check.ts';
import { civility } from './civility.ts';
import { coarser } from './coarser.ts';
import { consentWording } from './consent-wording.ts';
import { disagreeingLayers } from './disagreeing-layers.ts';
import { excess } from './excess.ts';
import { getMethod } from './get-method.ts';
import { preticked } from './preticked.ts';
import { requiredConsent } from './required-consent.ts';
import { undeclaredPurpose } from './undeclared-purpose.ts';

/** Every check; rules name them by their ids. */
export const checks: readonly Check[] = [
  actionScheme,
  asked,
  civility,
  coarser,
  consentWording,
  disagreeingLayers,
  excess,
  getMethod,
  preticked,
  requiredConsent,
  undeclaredPurpose,
];
