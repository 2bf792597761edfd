// On a former address: goes to the new one with the fragment, which a refresh would lose. Without JavaScript the page refreshes.
location.replace(document.currentScript.dataset.tujuan + location.search + location.hash);
