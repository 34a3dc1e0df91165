"""What a .docx is made of; the XML files beside the modules are the parts that never change."""
