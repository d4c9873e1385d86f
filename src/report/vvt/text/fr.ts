import type { VvtText } from './text.ts';

/** D’après le modèle de registre de la CNIL. */
export const fr: VvtText = {
  title: 'Registre des activités de traitement',
  responsible: 'Responsable',
  activities: 'Activités de traitement',
  draft:
    'Projet établi à partir des formulaires du code source. À compléter et à vérifier par le responsable du traitement (art. 30 RGPD).',
  actors: {
    controller: 'Responsable du traitement',
    jointControllers: 'Responsable conjoint',
    representative: 'Représentant',
    dataProtectionOfficer: 'Délégué à la protection des données (DPO)',
  },
  columns: [
    ['record', 'N° / référence'],
    ['activity', 'Nom de l’activité'],
    ['introduced', 'Date de création'],
    ['changed', 'Date de mise à jour'],
    ['department', 'Service chargé de la mise en œuvre'],
    ['purposes', 'Finalité(s)'],
    ['legalBasis', 'Base légale (non exigée par l’art. 30)'],
    ['measures', 'Mesures de sécurité'],
    ['categories', 'Catégories de données personnelles'],
    ['specialCategories', 'Données sensibles, infractions'],
    ['retention', 'Durée de conservation'],
    ['subjects', 'Catégories de personnes concernées'],
    ['recipients', 'Destinataires'],
    ['transfers', 'Transferts hors UE et garanties'],
    ['forms', 'Formulaires'],
  ],
  toBeCompleted: 'à compléter',
  toBeConfirmed: 'supposé, à confirmer',
  possibly: 'éventuellement',
  noneSeen: 'aucune reconnue dans les formulaires',
  seen: (hosts) => `vu dans le code : ${hosts}`,
  unclearFields: (count) => `${count} ${count === 1 ? 'champ non reconnu' : 'champs non reconnus'}`,
  legalBasis: {
    consent: 'consentement, art. 6, § 1, a) RGPD',
    contract: 'contrat, art. 6, § 1, b) RGPD',
    legal_obligation: 'obligation légale, art. 6, § 1, c) RGPD',
    vital_interests: 'intérêts vitaux, art. 6, § 1, d) RGPD',
    public_task: 'mission d’intérêt public, art. 6, § 1, e) RGPD',
    legitimate_interests: 'intérêts légitimes, art. 6, § 1, f) RGPD',
  },
  art9: (letter) => `art. 9, § 2, ${letter}) RGPD`,
  unknownFile: (extension) => `le registre s’écrit en .xlsx, .csv ou .json, pas en .${extension}`,
};
