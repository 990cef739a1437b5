using System.Globalization;

namespace Portal.Pages.EmployeePortal;

/// <summary>Addresses of an employee's questions.</summary>
public static class QuestionRoutes
{
    /// <summary>All questions.</summary>
    public const string List = EmployeeRoutes.Questions;

    /// <summary>All questions as a CSV file.</summary>
    public const string File = "/employee/questions.csv";

    /// <summary>Asks one.</summary>
    public const string Ask = "/employee/questions/ask";

    /// <summary>A question with its replies.</summary>
    public const string One = "/employee/questions/{Id:int}";

    /// <summary>A question's thread.</summary>
    public static string Of(int id) => string.Create(CultureInfo.InvariantCulture, $"{List}/{id}");
}
