import { Trans, useLingui } from '@lingui/react';
import { msg, t as gettext } from '@lingui/macro';
import { useTranslations } from 'next-intl';
import { FormattedMessage, useIntl } from 'react-intl';

export function Checkout() {
  const t = useTranslations('Checkout');
  const { i18n } = useLingui();
  const intl = useIntl();
  return (
    <form method="post">
      <label htmlFor="phone">{t('phone')}</label>
      <input id="phone" name="phone" placeholder={t('phoneHint')} />
      <label>
        <Trans>Company name</Trans> <input name="company" />
      </label>
      <label>
        <FormattedMessage id="form.city" defaultMessage="City" />
        <input name="city" />
      </label>
      <input name="street" aria-label={intl.formatMessage({ id: 'form.street', defaultMessage: 'Street' })} />
      <input name="zip" aria-label={gettext`Postal code`} />
      <input name="floor" aria-label={i18n._(msg`Floor`)} />
      <label>
        <Trans i18nKey="form.country" /> <input name="country" />
      </label>
      <input name="note" placeholder={t('note')} />
    </form>
  );
}
