// Puts the page on the screen.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./page.js";

const root = document.getElementById("page");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
