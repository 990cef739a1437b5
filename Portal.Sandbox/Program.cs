using Microsoft.AspNetCore.Builder;

var app = WebApplication.CreateEmptyBuilder(new WebApplicationOptions()).Build();
Console.WriteLine(app);
