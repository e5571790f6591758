/**
 * Tells when there is no network, and when a new version of the site is waiting; the page is loaded
 * anew only when the reader asks for it. Registers the service worker that keeps the site.
 */
class OfflineNotice extends HTMLElement {
  #state = this.querySelector<HTMLElement>('[data-state]');
  #update = this.querySelector<HTMLElement>('[data-update]');

  connectedCallback(): void {
    const show = () => {
      if (!this.#state) return;
      this.#state.textContent = navigator.onLine ? '' : (this.#state.dataset.state ?? '');
    };
    show();
    addEventListener('online', show);
    addEventListener('offline', show);
    // `astro dev` serves changing files, which must not be kept; some readers allow no workers.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const register = () => void this.#register();
    // What the page itself loads comes first.
    if (document.readyState === 'complete') register();
    else addEventListener('load', register, { once: true });
  }

  async #register(): Promise<void> {
    const scope = this.dataset.base ?? '/';
    try {
      const registration = await navigator.serviceWorker.register(`${scope}service-worker.js`, {
        scope,
      });
      this.#offer(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => this.#offer(registration));
      });
    } catch (error) {
      // The site works as well without; private windows and full disks refuse.
      console.warn(error);
    }
  }

  /** Offers a version that is waiting behind the one in use. */
  #offer({ waiting }: ServiceWorkerRegistration): void {
    if (!waiting || !navigator.serviceWorker.controller || !this.#update?.hidden) return;
    this.#update.hidden = false;
    this.#update.querySelector('button')?.addEventListener('click', () => {
      const reload = () => location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
      waiting.postMessage('take over');
    });
  }
}

customElements.define('offline-notice', OfflineNotice);
