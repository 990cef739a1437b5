namespace Portal.Data.Setup;

/// <summary>The portal can't start as things are; the message is a sentence for the operator.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
