export function Half() {
  return (
    <form>
      <input name="__proto__" aria-label="Prototype" required />
      <input name="constructor" {...register('toString', { required: true })} />
      <input name="email" aria-label="E-mail &amp; more" type=
