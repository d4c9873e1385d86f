/**
 * Sends our letter every Monday.
 *
 * @purpose newsletter
 */
export function Newsletter() {
  return (
    <form>
      <input type="email" name="email" aria-label="E-mail" />
    </form>
  );
}

export const Callback = () => (
  <form data-purpose="contact, support">
    <input type="tel" name="phone" aria-label="Phone" />
  </form>
);

export function Raffle() {
  return (
    <section>
      {/* sparsam purpose=sweepstake */}
      <form>
        <input name="name" aria-label="Name" />
      </form>
      <form>
        <input name="other" aria-label="Another form" />
      </form>
    </section>
  );
}
