// The little that the frame and the building blocks need from the browser.
(() => {
  const markTheme = () => {
    const choice = window.portalTheme.choice();
    for (const button of document.querySelectorAll("[data-theme-choice]"))
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
  };

  document.addEventListener("click", event => {
    const target = event.target.closest("[data-theme-choice], [data-reload], [data-reconnect], [data-reveal]");
    if (!target) return;
    if (target.dataset.themeChoice) { window.portalTheme.choose(target.dataset.themeChoice); markTheme(); }
    if ("reload" in target.dataset) location.reload();
    if ("reconnect" in target.dataset) window.Blazor.reconnect().then(back => { if (!back) location.reload(); }, () => {});
    if ("reveal" in target.dataset) reveal(target);
  });

  const reveal = button => {
    const input = document.getElementById(button.dataset.reveal);
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
  };

  // After moving within the portal: drawers close, and the reader starts at the new page's top.
  let path = location.pathname;
  const arrived = () => {
    markTheme();
    if (location.pathname === path) return;
    path = location.pathname;
    for (const open of document.querySelectorAll("[popover]:popover-open")) open.hidePopover();
    document.getElementById("content")?.focus({ preventScroll: true });
  };

  document.addEventListener("DOMContentLoaded", () => {
    markTheme();
    window.Blazor?.addEventListener("enhancedload", arrived);
  });

  // What was confirmed goes on; Esc must not make it look stopped.
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && document.querySelector("dialog[open][aria-busy=true]")) event.preventDefault();
  });

  window.portalUi = {
    showDialog: dialog => { if (!dialog.open) dialog.showModal(); },
    closeDialog: dialog => { if (dialog.open) dialog.close(); },
  };
})();
