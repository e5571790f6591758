/** On paper stands the address that the reader sees, with what is chosen on the page. */
addEventListener('beforeprint', () => {
  const address = document.querySelector('[data-address]');
  if (address) address.textContent = location.href;
});
