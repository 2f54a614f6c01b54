"""Small building blocks of panels: delegates, strips, labels."""
