using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Payouts;

/// <summary>What the entries of a page came from: the sessions and questions behind them, with the employees' names.</summary>
internal sealed record EarningsSources(IReadOnlyDictionary<int, string> Sessions, IReadOnlyDictionary<int, (int QuestionId, string With)> Replies)
{
    private const string Booking = "booking:";
    private const string Reply = "reply:";

    /// <summary>Reads them, this therapist's only.</summary>
    public static async Task<EarningsSources> Of(PortalDb db, int therapistId, IReadOnlyCollection<EarningsEntry> entries, CancellationToken ct)
    {
        var (bookings, replies) = (Ids(entries, Booking), Ids(entries, Reply));
        var sessions = await db.Bookings.Where(booking => booking.TherapistId == therapistId && bookings.Contains(booking.Id))
            .Join(db.Members, booking => booking.MemberId, member => member.Id, (booking, member) => new { booking.Id, member.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, ct);
        var answers = await db.Replies.Where(reply => reply.TherapistId == therapistId && replies.Contains(reply.Id))
            .Join(db.Questions, reply => reply.QuestionId, question => question.Id, (reply, question) => new { reply.Id, QuestionId = question.Id, question.MemberId })
            .Join(db.Members, row => row.MemberId, member => member.Id, (row, member) => new { row.Id, row.QuestionId, member.Name })
            .ToDictionaryAsync(row => row.Id, row => (row.QuestionId, row.Name), ct);
        return new EarningsSources(sessions, answers);
    }

    /// <summary>An entry as a line.</summary>
    public EarningsLine Line(EarningsEntry entry, EarningsStage stage)
    {
        var source = EarningsLedger.SourceOf(entry.Kind);
        var booking = IdIn(entry.Source, Booking);
        var known = booking is { } id && Sessions.ContainsKey(id);
        var reply = IdIn(entry.Source, Reply) is { } replyId && Replies.TryGetValue(replyId, out var found) ? found : default;
        return new EarningsLine(
            entry.Id, entry.At, source, WhatOf(entry.Kind), known ? Sessions[booking!.Value] : reply.With, known ? booking : null,
            reply.QuestionId > 0 ? reply.QuestionId : null, entry.EarnedCents + entry.CommissionCents, entry.CommissionCents, entry.EarnedCents, stage);
    }

    private static string WhatOf(string kind) => kind switch
    {
        EarningsLedger.EmployerPart => "Employer's share",
        EarningsLedger.CardPart => "Card share",
        EarningsLedger.Reply => "First reply",
        "session.card-refunded" => "Refund of the card share",
        _ => "Refund of the employer's share",
    };

    private static List<int> Ids(IEnumerable<EarningsEntry> entries, string prefix) => [.. entries.Select(entry => IdIn(entry.Source, prefix)).OfType<int>().Distinct()];

    private static int? IdIn(string? source, string prefix) =>
        source?.StartsWith(prefix, StringComparison.Ordinal) == true && int.TryParse(source.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
