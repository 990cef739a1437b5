namespace Portal.Pages.Ui;

/// <summary>The closed list of words a status chip may say, with mark and meaning. There is no way to make another one.</summary>
public sealed record StatusWord
{
    private StatusWord(string text, string icon, Tone tone) => (Text, Icon, Tone) = (text, icon, tone);

    /// <summary>The word, sentence case.</summary>
    public string Text { get; }

    /// <summary>The mark before the word (Material Symbol).</summary>
    public string Icon { get; }

    /// <summary>The fill.</summary>
    public Tone Tone { get; }

#pragma warning disable CS1591 // each word says itself
    public static readonly StatusWord Paid = Positive("Paid");
    public static readonly StatusWord Confirmed = Positive("Confirmed");
    public static readonly StatusWord Active = Positive("Active");
    public static readonly StatusWord Attended = Positive("Attended", "how_to_reg");
    public static readonly StatusWord Granted = Positive("Granted", "savings");
    public static readonly StatusWord Used = Positive("Used", "check");
    public static readonly StatusWord Sent = Positive("Sent", "send");
    public static readonly StatusWord Arrived = Positive("Arrived", "account_balance");
    public static readonly StatusWord Matched = Positive("Matched", "balance");
    public static readonly StatusWord Resolved = Positive("Resolved");
    public static readonly StatusWord Balanced = Positive("Balanced", "balance");
    public static readonly StatusWord Posted = Positive("Posted", "menu_book");
    public static readonly StatusWord Won = Positive("Won", "gavel");

    public static readonly StatusWord Available = new("Available", "payments", Tone.Accent);
    public static readonly StatusWord NewReply = new("New reply", "forum", Tone.Accent);

    public static readonly StatusWord Pending = Info("Pending", "hourglass_top");
    public static readonly StatusWord Open = Info("Open", "radio_button_unchecked");
    public static readonly StatusWord Invited = Info("Invited", "mail");
    public static readonly StatusWord Scheduled = Info("Scheduled", "event");
    public static readonly StatusWord Processing = Info("Processing", "autorenew");
    public static readonly StatusWord InTransit = Info("In transit", "local_shipping");
    public static readonly StatusWord Trial = Info("Trial", "hourglass_top");
    public static readonly StatusWord UnderReview = Info("Under review", "search");

    public static readonly StatusWord PastDue = Warning("Past due", "warning");
    public static readonly StatusWord VerifyAttendance = Warning("Verify attendance", "help");
    public static readonly StatusWord OnHold = Warning("On hold", "pause_circle");
    public static readonly StatusWord Retrying = Warning("Retrying", "autorenew");
    public static readonly StatusWord Expiring = Warning("Expiring", "schedule");
    public static readonly StatusWord AmountDiffers = Warning("Amount differs", "difference");
    public static readonly StatusWord ToReview = Warning("To review", "rate_review");
    public static readonly StatusWord ActionNeeded = Warning("Action needed", "priority_high");

    public static readonly StatusWord Failed = Negative("Failed", "error");
    public static readonly StatusWord Unpaid = Negative("Unpaid", "money_off");
    public static readonly StatusWord Suspended = Negative("Suspended", "block");
    public static readonly StatusWord MissingHere = Negative("Missing here", "search_off");
    public static readonly StatusWord MissingAtStripe = Negative("Missing at Stripe", "search_off");
    public static readonly StatusWord Disputed = Negative("Disputed", "gavel");
    public static readonly StatusWord Lost = Negative("Lost", "gavel");
    public static readonly StatusWord Parked = Negative("Parked", "local_parking");

    public static readonly StatusWord Draft = Neutral("Draft", "edit");
    public static readonly StatusWord Voided = Neutral("Voided", "do_not_disturb_on");
    public static readonly StatusWord Cancelled = Neutral("Cancelled", "cancel");
    public static readonly StatusWord Expired = Neutral("Expired", "timer_off");
    public static readonly StatusWord Returned = Neutral("Returned", "undo");
    public static readonly StatusWord Refunded = Neutral("Refunded", "undo");
    public static readonly StatusWord Reversed = Neutral("Reversed", "undo");
    public static readonly StatusWord CarriedForward = Neutral("Carried forward", "redo");
    public static readonly StatusWord Ended = Neutral("Ended", "stop_circle");
    public static readonly StatusWord NoShow = Neutral("No-show", "person_off");
    public static readonly StatusWord Locked = Neutral("Locked", "lock");
#pragma warning restore CS1591

    /// <summary>A price or offer that holds for a while: "Fixed until 9:52 AM".</summary>
    public static StatusWord FixedUntil(string until) => new($"Fixed until {until}", "lock", Tone.Accent);

    private static StatusWord Positive(string text, string icon = "check_circle") => new(text, icon, Tone.Positive);
    private static StatusWord Info(string text, string icon) => new(text, icon, Tone.Info);
    private static StatusWord Warning(string text, string icon) => new(text, icon, Tone.Warning);
    private static StatusWord Negative(string text, string icon) => new(text, icon, Tone.Negative);
    private static StatusWord Neutral(string text, string icon) => new(text, icon, Tone.Neutral);
}
