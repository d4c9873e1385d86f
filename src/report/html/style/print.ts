/**
 * On paper: black on white, a cover page of its own, page numbers (CSS Paged Media 3, 5.3), and everything shown whatever was
 * filtered on the screen, so that no printout passes for the whole while it is a part.
 */
export const print = `
@page { size: A4; margin: 18mm 16mm 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #565f6d; } @bottom-left { content: "sparsam"; font: 8pt system-ui, sans-serif; color: #565f6d; } }
@page :first { @bottom-right { content: ""; } @bottom-left { content: ""; } }
@media print {
  :root { --paper: #fff; --well: #f5f4f0; }
  html { font-size: 10pt; line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .top, .contents, .skip, .choices { display: none !important; }
  .page { display: block; padding: 0; max-width: none; }
  .cover { min-height: 245mm; display: flex; flex-direction: column; padding: 38mm 0 0; break-after: page; }
  .kicker { display: block; margin-bottom: 8mm; }
  .cover h1 { font-size: 34pt; }
  .cover .facts { grid-template-columns: 1fr 1fr; }
  .blank { padding-top: 8mm; }
  .caution { margin-top: auto; }
  .part { padding: 10mm 0 0; border: 0; }
  #summary { padding-top: 0; }
  .part > h2 { font-size: 20pt; border-bottom: 1px solid var(--ink); padding-bottom: 2mm; }
  #register, #findings, #rules, #signoff { break-before: page; padding-top: 0; }
  h2, h3, h4, h5, .picture:has(.matrix) > figcaption, .note:not(:last-child), .finding-kind, .form > header { break-after: avoid; }
  .form > header, .form-head { break-inside: avoid; }
  .screen-only { display: none; }
  .form { margin-top: 9mm; padding-top: 0; }
  .form + .form { padding-top: 7mm; }
  .legend { grid-template-columns: repeat(4, 1fr); gap: 4mm; }
  .pictures { grid-template-columns: 1fr 1fr; gap: 10mm; }
  .stacking > thead { display: table-header-group; }
  .note, tr, .drawing, .picture:not(:has(.matrix)), .signature, .urgent li, .excerpt { break-inside: avoid; }
  .finding { break-inside: avoid; padding: 2.5mm 4mm 1.5mm; margin-top: 3mm; }
  h1, h2, h3, h4 { text-wrap: wrap; }
  .finding h4 { font-size: 11pt; margin: .5mm 0; max-width: none; }
  .finding-body > .of-law { grid-column: 1 / -1; }
  .finding-body { grid-template-columns: 1fr 1fr; gap: 1mm 6mm; margin-top: 1.5mm; font-size: 9pt; }
  .finding .citations, .rule .citations { display: block; }
  .finding .citations li, .rule .citations li { display: inline; margin-inline-end: 3mm; }
  .finding footer { margin-top: 1mm; padding-top: 1mm; }
  .errs { font-size: 8.5pt; }
  .finding .citations { font-size: 7pt; line-height: 1.4; }
  .excerpt { margin-top: 1.5mm; padding: 1.5mm 3mm; }
  .drawing { box-shadow: none; }
  .matrix th, .matrix td { padding-block: .4mm; }
  .tile { width: 5.4mm; height: 5.4mm; }
  .form-head { grid-template-columns: minmax(0, 1fr) 68mm; gap: 8mm; }
  .stacking { font-size: 8.5pt; }
  .stacking > tbody > tr > * { padding: 2mm 3mm 2mm 0; }
  .stacking > thead th { padding-inline-end: 3mm; }
  .register thead .of-verdict { width: 26mm; }
  .register tr > :first-child { padding-inline-start: 2mm; }
  .evidence, .citations { font-size: 7.5pt; }
  a { color: inherit; text-decoration: none; }
  .law a[href^="http"]::after { content: " <" attr(href) ">"; font: 7.5pt var(--mono); color: var(--soft); overflow-wrap: anywhere; }
  .scrolling { overflow: visible; }
  .verdict-table { min-width: 0; }
  .signatures { grid-template-columns: 1fr 1fr 1fr; gap: 5mm; }
}`;
