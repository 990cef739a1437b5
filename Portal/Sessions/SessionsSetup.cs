using Portal.Jobs;
using Portal.Payments.Sessions;

namespace Portal.Sessions;

/// <summary>Registers sessions: booking, attendance, charging and refunds.</summary>
public static class SessionsSetup
{
    /// <summary>Registers the use cases, recorders, queries and the due work.</summary>
    public static void AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<BookSession>();
        services.AddSingleton<CancelSession>();
        services.AddSingleton<VerifyAttendance>();
        services.AddSingleton<MarkNoShow>();
        services.AddSingleton<SetMeetingLink>();
        services.AddSingleton<PaySession>();
        services.AddSingleton<RefundSession>();
        services.AddSingleton<TherapistDirectory>();
        services.AddSingleton<SessionQueries>();
        services.AddSingleton<RefundQueries>();
        services.AddSingleton<PayRefundByBank>();
        services.AddSingleton<RecordCardCharge>();
        services.AddSingleton<RecordCardRefusal>();
        services.AddSingleton<RecordCardRefund>();
        services.AddSingleton<RecordEmployerPart>();
        services.AddSingleton<RecordEmployerReturn>();
        services.AddSingleton<SettleEmployerPart>();
        services.AddSingleton<ChargeCardPart>();
        services.AddSingleton<SessionPaymentEvents>();
        services.AddSingleton<SessionRefundEvents>();
        services.AddSingleton<IDueWork, ChargeSessions>();
    }
}
