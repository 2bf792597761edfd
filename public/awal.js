// Runs before the first paint, so that remembered choices do not flash. Without storage the defaults stay.
// `data-skrip` says that scripts run: older browsers cannot ask for `scripting` in a media query.
document.documentElement.dataset.skrip = '';
try {
  for (const name of ['tema', 'tanda']) {
    const value = localStorage.getItem(`lajur:${name}`);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {}
// Only embeds may stand in other people's frames. A static host cannot always say so by header, so the page itself does.
try {
  if (self !== top) void top.location.href;
} catch {
  document.documentElement.dataset.dibingkai = '';
}
