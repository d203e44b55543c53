/** The texts of the apps' articles. */
export const HEADLINE = '米国防総省、東欧への追加派兵を発表';
export const SECOND_HEADLINE = '日銀、政策金利の引き上げを決定';

export const STORY = [
  '［ワシントン　２日　ロイター］ - 米国防総省は2日、東欧に約3000人の部隊を追加派兵すると発表した。',
  '同省の報道官は会見で、北大西洋条約機構の同盟国を防衛する姿勢を明確に示したと述べた。',
  '大統領は記者団に対し、緊張が続く限り派兵を続けると語った。',
];
export const SECOND_STORY = [
  '［東京　１９日　ロイター］ - 日銀は19日の金融政策決定会合で、政策金利の引き上げを決めた。',
  '植田総裁は会見で、物価の見通しが実現していけば利上げを続ける方針を示した。',
  '市場では円相場が一時上昇し、株価は小幅に下落した。',
];

export const paragraphs = (story: readonly string[]) =>
  story.map((text) => `<p>${text}</p>`).join('');

/** An article in the site's older layout. */
export function articleHtml(headline = HEADLINE, body = paragraphs(STORY)): string {
  return `<h1 class="articleHeader">${headline}</h1><div class="WYSIWYG articlePage">${body}</div>`;
}
