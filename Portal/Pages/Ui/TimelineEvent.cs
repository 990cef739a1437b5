namespace Portal.Pages.Ui;

/// <summary>One knot of a timeline.</summary>
/// <param name="Title">What happened or will: "$2,000.00 paid".</param>
/// <param name="Note">By whom, when, how.</param>
/// <param name="Happened">Filled when it happened, dashed when it will.</param>
/// <param name="Icon">The mark in the knot.</param>
/// <param name="Tone">Fill of the knot.</param>
/// <param name="Party">Fill in a party's colour instead, where money moved.</param>
public sealed record TimelineEvent(
    string Title, string? Note = null, bool Happened = true, string Icon = "check", Tone Tone = Tone.Accent, MoneyParty? Party = null);
