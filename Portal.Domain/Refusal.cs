namespace Portal.Domain;

/// <summary>Why something a person asked for can't be done: an expected outcome, so a value and not an exception.</summary>
/// <param name="Code">Stable machine code, such as <c>slot_taken</c>.</param>
/// <param name="Sentence">One plain sentence that can be shown as it is.</param>
/// <param name="Field">The input it concerns, where there is one.</param>
public sealed record Refusal(string Code, string Sentence, string? Field = null);
