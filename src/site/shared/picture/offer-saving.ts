/** Offers to save the pictures of a page; what saves them is loaded when it is asked for. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-picture]')) {
  const saving = figure.querySelector<HTMLElement>('[data-save]');
  if (!saving) continue;
  saving.hidden = false;
  saving.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    void import('./save-picture.ts').then(({ savePicture }) =>
      savePicture(figure, target.value === 'png' ? 'png' : 'svg'),
    );
  });
}
