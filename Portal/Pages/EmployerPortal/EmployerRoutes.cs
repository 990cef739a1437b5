using System.Globalization;

namespace Portal.Pages.EmployerPortal;

/// <summary>Addresses of the employer portal.</summary>
public static class EmployerRoutes
{
    /// <summary>Figures at a glance.</summary>
    public const string Home = "/employer";

    /// <summary>Members.</summary>
    public const string Members = "/employer/members";

    /// <summary>The form to invite one.</summary>
    public const string Invite = "/employer/members/invite";

    /// <summary>Members as a file.</summary>
    public const string MembersFile = "/employer/members.csv";

    /// <summary>Budget, programmes and fundings.</summary>
    public const string Subsidies = "/employer/subsidies";

    /// <summary>The form to pay in.</summary>
    public const string Fund = "/employer/subsidies/fund";

    /// <summary>Fundings as a file.</summary>
    public const string FundingsFile = "/employer/subsidies/fundings.csv";

    /// <summary>The form for a new programme.</summary>
    public const string NewProgramme = "/employer/subsidies/programmes/new";

    /// <summary>One programme.</summary>
    public const string OneProgramme = "/employer/subsidies/programmes/{Id:int}";

    /// <summary>Credit balance and orders.</summary>
    public const string Credits = "/employer/credits";

    /// <summary>The form to order.</summary>
    public const string OrderCredits = "/employer/credits/order";

    /// <summary>Orders as a file.</summary>
    public const string OrdersFile = "/employer/credits/orders.csv";

    /// <summary>One order.</summary>
    public const string OneOrder = "/employer/credits/{Id:int}";

    /// <summary>Where invited people join.</summary>
    public const string Join = "account/join";

    /// <summary>The page of a programme.</summary>
    public static string Programme(int id) => string.Create(CultureInfo.InvariantCulture, $"/employer/subsidies/programmes/{id}");

    /// <summary>The page of an order.</summary>
    public static string Order(int id) => string.Create(CultureInfo.InvariantCulture, $"/employer/credits/{id}");
}
