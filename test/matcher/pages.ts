/** A page with one form around these fields. */
export const page = (fields: string, attributes = ''): string => `<form method="post"${attributes}>${fields}</form>`;

export const email = '<label>E-mail <input type="email" name="email" required></label>';
export const phone = '<label>Mobile <input type="tel" name="mobile" required></label>';
export const riddle = '<label>Zork <input name="zork" required></label>';
export const password =
  '<label>Password <input type="password" name="password" autocomplete="current-password" required></label>';
