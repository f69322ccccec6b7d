/* No movement between slides; the address keeps the slide, so that a page turned back to is found.
   An "application" takes from a screen reader its own keys, with which tables are read. */
Reveal.initialize({
  width: 1280, height: 720, margin: 0, minScale: 0.1, maxScale: 4,
  center: false, hash: true, transition: "none", backgroundTransition: "none",
  controlsTutorial: false, plugins: [RevealNotes],
}).then(() => document.querySelector(".reveal").removeAttribute("role"));
