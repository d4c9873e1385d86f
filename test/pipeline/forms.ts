/** A newsletter form around this field. */
const newsletter = (field: string): string =>
  `<form method="post" data-purpose="newsletter">\n<label>E-mail <input type="email" name="email" required></label>\n${field}</form>\n`;

/** Asks for what the purpose needs. */
export const sparing = newsletter('');

/** Violates mandatory-civility. */
export const greedy = newsletter(
  '<select name="salutation" required><option>Mr</option><option>Ms</option></select>\n',
);
