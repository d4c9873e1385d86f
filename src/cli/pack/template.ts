import type { PacksText } from '../text/packs/text.ts';

/**
 * A pack that shows what packs are made of. It is sound, and a test sees to that.
 * @param schema the way from the pack's folder to the JSON Schema by which editors complete and check it
 * @param told comments, in the language of the person who starts it
 */
export const templateOf = (schema: string, told: PacksText['template']): string => `\
# yaml-language-server: $schema=${schema}

# ${told.head}
id: house-rules
version: "1"
title:
  en: House rules
  de: Hausregeln

# ${told.rules}
rules:
  # ${told.change}
  excessive-granularity:
    severity: low
    because: Reviewed once a year by the data protection officer.

  # ${told.rule}
  no-date-of-birth:
    group: house
    check: unwanted-field
    parameters:
      categories: [demographic.birth_date]
      names: ["^(dob|birthday|geburtstag)$"]
      notPurposes: [patient_intake]
    title:
      en: Date of birth
      de: Geburtsdatum
    statement:
      en: Our forms do not ask for the date of birth.
      de: Unsere Formulare fragen nicht nach dem Geburtsdatum.
    why:
      en: Where an age matters, a confirmation is enough.
      de: Wo es auf ein Alter ankommt, genügt eine Bestätigung.
    message:
      en: "{field} asks for the date of birth"
      de: "{field} fragt nach dem Geburtsdatum"
    fix:
      en: Remove the field, or ask people to confirm that they are old enough.
      de: Feld entfernen oder bestätigen lassen, dass das Alter reicht.
    severity: { default: high, optional_field: medium }
    decision: auto
    refs: [house-data-policy, gdpr-5-1-c]
    evidence: [the category or the name of a field]
    falsePositives: []
    examples:
      good:
        - dialect: html
          source: |
            <form method="post" data-purpose="newsletter">
              <label>E-mail <input type="email" name="email" autocomplete="email" required></label>
              <button>Subscribe</button>
            </form>
      bad:
        - dialect: html
          outcome: violation
          source: |
            <form method="post" data-purpose="newsletter">
              <label>E-mail <input type="email" name="email" autocomplete="email" required></label>
              <label>Date of birth <input type="date" name="dob" autocomplete="bday"></label>
              <button>Subscribe</button>
            </form>

# ${told.purposes}
purposes:
  click_and_collect:
    extends: checkout_shipping
    never: [contact.address.street]

# ${told.categories}
categories:
  loyalty:
    kind: group
    label: { en: Loyalty programme, de: Kundenprogramm }
  loyalty.card:
    kind: leaf
    label: { en: Loyalty card number, de: Kundenkartennummer }
    sensitivity: 2

# ${told.vocabulary}
vocabulary:
  en:
    entries:
      loyalty.card:
        words: [bonus card number]
        examples:
          is: [Your bonus card number]

# ${told.law}
law:
  house-data-policy:
    kind: guideline
    cite: { en: "Data policy, section 3", de: "Datenrichtlinie, Abschnitt 3" }
    topic: { en: what our forms may ask, de: was unsere Formulare fragen dürfen }
    status: checked-primary
`;
