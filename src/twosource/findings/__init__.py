"""What each stage knows of one article, before anything is compared with another article."""
