/**
 * Colours and types. The verdicts' hues lie far apart for every kind of colour vision and differ in lightness; every pair of
 * text and ground has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3), marks at least 3:1 (1.4.11).
 */
export const tone = `
:root {
  color-scheme: light dark;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --paper: #fbfaf7;
  --sheet: #ffffff;
  --well: #f4f2ec;
  --ink: #1c232e;
  --soft: #565f6d;
  --line: #e3dfd6;
  --firm: #8b8579;
  --link: #174f7c;
  --mark: #fbe6a2;
  --necessary: #17607f;
  --necessary-soft: #e2eff5;
  --allowed: #3f7088;
  --allowed-soft: #eef5f8;
  --excessive: #b23a0f;
  --excessive-soft: #fdebe3;
  --unclear: #66606e;
  --unclear-soft: #f0eef2;
  --critical: #8f1d14;
  --high: #b23a0f;
  --medium: #8a5a00;
  --low: #4b6478;
  --info: #66606e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c;
    --sheet: #1b1f26;
    --well: #22272f;
    --ink: #ebe8e1;
    --soft: #a9b1bd;
    --line: #2f353f;
    --firm: #6f7886;
    --link: #8fc3ee;
    --mark: #5a4a12;
    --necessary: #66b6d8;
    --necessary-soft: #17303c;
    --allowed: #87aabb;
    --allowed-soft: #1d2a31;
    --excessive: #ff9066;
    --excessive-soft: #3d231a;
    --unclear: #b3adbd;
    --unclear-soft: #2b2930;
    --critical: #ff8478;
    --high: #ff9066;
    --medium: #e3b04b;
    --low: #9db6c9;
    --info: #b3adbd;
  }
}`;
