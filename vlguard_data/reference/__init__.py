"""The bundled reference scripts: fine-tune and evaluate a vision-language model. They need the extra `train`."""
