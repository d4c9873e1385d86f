/** A newsletter form around this field. */
const newsletter = (field: string): string => `<form method="post" data-purpose="newsletter">
<label>E-mail <input type="email" name="email" required></label>
${field}<p>We send you an e-mail to confirm. You can unsubscribe at any time. <a href="/privacy">Privacy notice</a></p>
</form>
`;

/** Asks for what the purpose needs. */
export const sparing = newsletter('');

/** Violates mandatory-civility. */
export const greedy = newsletter(
  '<select name="salutation" required><option>Mr</option><option>Ms</option></select>\n',
);
