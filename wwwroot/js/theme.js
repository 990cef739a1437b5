// Chooses the theme before the first paint: the stored choice, else the system's.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const choice = () => localStorage.getItem("theme") ?? "system";

  const apply = () => {
    const theme = choice() === "system" ? (dark.matches ? "dark" : "light") : choice();
    if (root.dataset.theme !== theme) root.dataset.theme = theme;
  };

  window.portalTheme = {
    choice,
    choose(value) {
      if (value === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", value);
      apply();
    },
  };

  apply();
  dark.addEventListener("change", apply);
  // Moving between pages merges the server's <html>, which knows no theme; this puts it back before the paint.
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
})();
