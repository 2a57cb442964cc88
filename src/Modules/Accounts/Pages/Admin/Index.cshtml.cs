using Microsoft.AspNetCore.Authorization;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Pages.Admin;

/// <summary>What an administrator may look after.</summary>
[Authorize(nameof(Reach.Administrator))]
internal sealed class IndexModel : AccountPageModel;
