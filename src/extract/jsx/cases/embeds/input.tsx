import Script from 'next/script';

const address = 'https://tags.example/loader/tag.js';

export function ContactPage() {
  return (
    <>
      <Script src={address} strategy="afterInteractive" />
      <Script id="replay">{`load('https://static.replay.example/c/1.js')`}</Script>
      <form action="/contact" method="post">
        <label>
          E-mail <input type="email" name="email" />
        </label>
        <button type="submit">Send</button>
      </form>
      <iframe src="https://www.maps.example/embed/v1/place?q=Berlin" title="Our place" />
    </>
  );
}
