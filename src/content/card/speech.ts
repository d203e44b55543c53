/**
 * Words said aloud. Only by a voice that is on this machine: others send what they say to a
 * service of the browser's maker.
 */
export function japaneseVoice(): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && /^ja\b/i.test(lang.replace('_', '-')));
}

export function speak(text: string): void {
  const voice = japaneseVoice();
  if (!voice) return;
  const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang });
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
