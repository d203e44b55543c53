/**
 * Speaks words. Only with a voice on this machine: others send the text to a service of the browser's
 * maker.
 */
export function japaneseVoice(): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^ja\b/iu.test(lang.replace('_', '-')));
}

export function speak(text: string): void {
  const voice = japaneseVoice();
  if (voice === undefined) return;
  const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
