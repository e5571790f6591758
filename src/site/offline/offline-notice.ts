/**
 * `<offline-notice>` registers the service worker and says when there is no network or when a new
 * version of the site is waiting, which is loaded only if the reader asks for it.
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
    // `astro dev` serves changing files, which must not be cached; some browsers have no workers.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    // What is kept for later waits until the page itself is loaded and has nothing left to do.
    const register = () => void this.#register();
    const whenIdle = () => {
      if ('requestIdleCallback' in window) requestIdleCallback(register);
      else register();
    };
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  }

  async #register(): Promise<void> {
    const scope = this.dataset.home ?? '/';
    try {
      const registration = await navigator.serviceWorker.register(`${scope}service-worker.js`, {
        scope,
      });
      this.#offer(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => this.#offer(registration));
      });
    } catch (error) {
      // Private windows and full disks refuse; the site works without caching too.
      console.warn(error);
    }
  }

  /** Offer a new version if one is waiting. */
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
